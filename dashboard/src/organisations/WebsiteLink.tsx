/** A website as a link; anything that is not a web address is shown as text, never made pressable. */
export function WebsiteLink({ address }: { readonly address: string }) {
  const url = URL.parse(address.includes("://") ? address : `https://${address}`);
  if (!url || !["http:", "https:"].includes(url.protocol)) return address;
  return (
    <a href={url.href} rel="noreferrer">
      {url.host + (url.pathname === "/" ? "" : url.pathname)}
    </a>
  );
}
