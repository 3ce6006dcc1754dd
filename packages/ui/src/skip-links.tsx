interface SkipLink {
  readonly href: `#${string}`;
  readonly label: string;
}

/** The first things that the Tab key reaches: ways past what repeats on every page. */
export function SkipLinks({ label, links }: { readonly label: string; readonly links: readonly SkipLink[] }) {
  return (
    <nav className="skip-links" aria-label={label}>
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}
