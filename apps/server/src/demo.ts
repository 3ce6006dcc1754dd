export type DemoProgress = (text: string) => void;
export async function seedDemo(_a: unknown, _b?: DemoProgress): Promise<void> {}
