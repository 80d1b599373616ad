import { expect, test } from "vitest";
import { scanMarkup } from "./scan-markup.ts";

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

test.each([
  svg("<script>alert(1)</script>"),
  svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
  svg('<circle onload="alert(1)"/>'),
  svg("<circle\nONLOAD = alert(1) />"),
  svg('<a href="javascript:alert(1)"/>'),
  svg('<a xlink:href="java&#x0A;script:alert(1)"/>'),
  svg('<a href="&#106;avascript&colon;alert(1)"/>'),
  svg("<foreignObject><p/></foreignObject>"),
  svg('<animate attributeName="href" to="x"/>'),
  svg('<set attributeName="onmouseover" to="alert(1)"/>'),
  svg('<use href="data:image/svg+xml;base64,PHN2Zz4="/>'),
  '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>',
  "<p>Text</p><ScRiPt src=x></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<img/onerror=alert(1)/src=x>",
  "<img =x onerror=alert(1)>",
  '<textarea><a title="</textarea><img src=x onerror=alert(1)>">',
  "<!-- <script> -->",
  "<iframe srcdoc='<p>'></iframe>",
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<form action="javascript:alert(1)">',
  '<p style="width: expression(alert(1))">',
  "<style>a { behavior: url(x.htc) }</style>",
  "<scr\0ipt>alert(1)</script>",
])("what runs is found: %s", (text) => {
  expect(scanMarkup(text)).toBe("SCRIPT");
});

test.each([
  svg('<image href="https://example.org/a.png"/>'),
  svg('<use xlink:href="other.svg#a"/>'),
  svg('<rect fill="url(https://example.org/a#b)"/>'),
  svg("<style>@import 'a.css';</style>"),
  '<?xml-stylesheet href="a.css"?><svg/>',
  '<img src="https://example.org/pixel.gif">',
  '<link rel="stylesheet" href="https://example.org/a.css">',
  '<p style="background: url(https://example.org/a.png)">',
  '<base href="https://example.org/">',
])("what is fetched from elsewhere is found: %s", (text) => {
  expect(scanMarkup(text)).toBe("ELSEWHERE");
});

test.each([
  svg('<a href="https://example.org"><text>More</text></a><use href="#a"/>'),
  svg('<rect fill="url(#b)"/><image href="data:image/png;base64,iVBORw0KGgo="/>'),
  "<p>Once = one. We go on: an expression (of interest), @import duties and url() in words.</p>",
  '<a href="https://example.org/?onload=1">The law</a><link rel="canonical" href="https://example.org/law">',
  "<style>p { color: red; background: url(data:image/png;base64,AA) }</style><p>a < b and c > d</p>",
])("what does neither passes: %s", (text) => {
  expect(scanMarkup(text)).toBeNull();
});

test("a letter may show pictures from elsewhere, and still runs nothing", () => {
  expect(scanMarkup('<img src="https://example.org/a.gif">', "ANYWHERE")).toBeNull();
  expect(scanMarkup("<img src=x onerror=alert(1)>", "ANYWHERE")).toBe("SCRIPT");
});

test("quotes that never end are not read over and over", () => {
  const started = performance.now();
  expect(scanMarkup('<a x="'.repeat(200_000))).toBe("PACKED_TOO_MUCH");
  expect(scanMarkup("<style>".repeat(200_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(10_000);
});
