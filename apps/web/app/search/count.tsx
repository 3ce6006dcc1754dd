/** How many offers a choice would give; told apart from its label by assistive technology. */
export function Count({ id, count }: { readonly id: string; readonly count: number | undefined }) {
  return (
    <span className="choice-count" id={`n-${id}`} data-live="" data-none={count === 0 || undefined}>
      {count}
    </span>
  );
}
