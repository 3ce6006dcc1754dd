import { Notice } from "./notice.tsx";

interface ErrorSummaryProps {
  readonly title: string;
  /** To each control that is wrong. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** False where it is only shown. */
  readonly takesFocus?: boolean;
}

/** Says at the head of a form that came back what is wrong, and leads there. It takes the focus. */
export function ErrorSummary({ title, links, takesFocus = true }: ErrorSummaryProps) {
  const focus = takesFocus ? { role: "alert", tabIndex: -1, "data-takes-focus": "" } : {};
  return (
    <Notice tone="problem" className="error-summary" {...focus}>
      <p className="error-summary-title">{title}</p>
      {links.length > 0 ? (
        <ul>
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
