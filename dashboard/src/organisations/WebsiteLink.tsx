import { webAddress } from "../shared/web-address.ts";

/** A website as a link; anything that is not a web address is shown as text. */
export function WebsiteLink({ address }: { readonly address: string }) {
  const url = webAddress(address);
  if (!url) return address;
  return (
    <a href={url.href} rel="noreferrer">
      {url.host + (url.pathname === "/" ? "" : url.pathname)}
    </a>
  );
}
