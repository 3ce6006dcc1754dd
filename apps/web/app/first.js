/*
 * Runs before anything shows: says that scripts run, and puts on the appearance that the visitor chose, so
 * that nothing flashes. A file of its own, as pages hold no inline script.
 */
((root) => {
  root.className = "js";
  try {
    const chosen = localStorage.getItem("apparence");
    if (chosen) root.dataset.theme = chosen;
  } catch {
    // Storage is refused: the system's appearance holds.
  }
})(document.documentElement);
