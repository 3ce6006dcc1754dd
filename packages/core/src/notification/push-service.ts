/** The services that browsers are told through; a subscription elsewhere would have the board call any machine. */
const services = [
  "fcm.googleapis.com",
  "android.googleapis.com",
  ".push.services.mozilla.com",
  ".push.apple.com",
  ".notify.windows.com",
];

/** Whether an address is that of a push service that browsers use. */
export function isPushService(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  if (protocol !== "https:" || port !== "" || username !== "") return false;
  return services.some((service) =>
    service.startsWith(".") ? hostname.endsWith(service) : hostname === service,
  );
}
