/** The box at the head of a table ticks all of its rows; it shows when only some of them are. */
export function startTickAll(): void {
  for (const all of document.querySelectorAll<HTMLInputElement>("[data-tick-all]")) {
    const table = all.closest("table");
    const boxes = [...(table?.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]") ?? [])];
    const show = () => {
      const count = boxes.filter(({ checked }) => checked).length;
      all.checked = count === boxes.length;
      all.indeterminate = count > 0 && count < boxes.length;
    };
    all.addEventListener("change", () => {
      for (const box of boxes) box.checked = all.checked;
    });
    for (const box of boxes) box.addEventListener("change", show);
    // A form that came back has its boxes ticked, as has a page that the browser kept.
    show();
    addEventListener("pageshow", show);
  }
}
