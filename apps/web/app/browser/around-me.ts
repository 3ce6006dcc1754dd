import { choosePlace, fetchPlaces } from "./places.ts";

/** Fills the place field with the commune where the visitor is, when asked to, and says why it cannot. */
export function startAroundMe(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-around-me]");
  const input = document.querySelector<HTMLInputElement>("#lieu");
  const problem = document.querySelector<HTMLElement>("#lieu-probleme");
  if (!button || !input || !problem) return;
  const words = button.dataset;
  const say = (text: string) => {
    problem.textContent = text;
  };

  button.addEventListener("click", async () => {
    button.setAttribute("aria-disabled", "true");
    say(words.seeking ?? "");
    try {
      const { latitude, longitude } = await position();
      // A hundred metres are enough to know the commune, and all that leaves the device.
      const near = new URLSearchParams({ lat: latitude.toFixed(3), lon: longitude.toFixed(3) });
      const [place] = await fetchPlaces(`${words.aroundMe}?${near}`);
      say(place ? "" : (words.nowhere ?? ""));
      if (place) choosePlace(input, place);
    } catch (error) {
      const denied = error instanceof GeolocationPositionError && error.code === error.PERMISSION_DENIED;
      say((denied ? words.denied : words.unavailable) ?? "");
    }
    button.removeAttribute("aria-disabled");
  });
}

async function position(): Promise<GeolocationCoordinates> {
  const options = { enableHighAccuracy: false, maximumAge: 600_000, timeout: 10_000 };
  const found = await new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, options),
  );
  return found.coords;
}
