/** A commune as `/communes.json` gives it. */
export interface Place {
  readonly insee: string;
  readonly name: string;
  readonly department: string;
  readonly postcode: string | null;
}

/** The communes that an address answers. */
export async function fetchPlaces(address: string, signal?: AbortSignal): Promise<readonly Place[]> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as readonly Place[];
}

/** Puts a commune in the place field, and tells the form that it was chosen, not typed. */
export function choosePlace(input: HTMLInputElement, place: Place): void {
  input.value = `${place.name} (${place.department})`;
  input.dispatchEvent(new CustomEvent("placechosen", { bubbles: true }));
}
