/**
 * Reads a web address as people write it, with or without `https://`.
 *
 * @returns null for anything that is not one; such text is shown but never made pressable.
 */
export function webAddress(text: string): URL | null {
  const url = URL.parse(text.includes(":") ? text : `https://${text}`);
  return url && ["http:", "https:"].includes(url.protocol) ? url : null;
}
