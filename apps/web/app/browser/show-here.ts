/** On a narrow screen the navigation is wider than the screen: the page that one is on is brought into sight. */
export function startShowHere(): void {
  for (const here of document.querySelectorAll<HTMLElement>("nav [aria-current]")) {
    const list = here.closest("ul");
    if (!list || list.scrollWidth <= list.clientWidth) continue;
    list.scrollLeft = here.offsetLeft - list.offsetLeft - (list.clientWidth - here.offsetWidth) / 2;
  }
}
