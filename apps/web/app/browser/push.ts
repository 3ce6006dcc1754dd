/** The file that shows notifications while no page is open. */
const workerPath = "/notifications.js";

/** Asks the browser to let itself be told, and sends the form with where it is told; says why not otherwise. */
export async function answerByPush(form: HTMLFormElement): Promise<void> {
  const { pushKey = "", denied = "", failed = "" } = form.dataset;
  const problem = form.querySelector("[data-push-problem]");
  const button = form.querySelector("button");
  if (!problem) return;
  problem.textContent = "";
  button?.setAttribute("aria-disabled", "true");
  try {
    const { endpoint, keys = {} } = (await subscribe(pushKey)).toJSON();
    for (const [name, value] of Object.entries({ ...keys, endpoint })) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value ?? "";
    }
    form.submit();
  } catch {
    problem.textContent = Notification.permission === "denied" ? denied : failed;
  }
  button?.removeAttribute("aria-disabled");
}

async function subscribe(applicationServerKey: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register(workerPath);
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey };
  try {
    return await pushManager.subscribe(options);
  } catch (error) {
    // It is bound to another key of this board, which was lost.
    const bound = await pushManager.getSubscription();
    if (!bound || Notification.permission === "denied") throw error;
    await bound.unsubscribe();
    return pushManager.subscribe(options);
  }
}
