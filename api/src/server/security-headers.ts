import type { RequestHandler } from "express";
import helmet from "helmet";
import type { HttpSettings } from "../http-settings.ts";

/** What pages of ours never need, and so may not ask of a browser. */
const NEVER_ASKED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
  "xr-spatial-tracking",
];

/**
 * Tells browsers what our pages may do: scripts are files of ours and nothing else, no other site may frame them, and
 * addresses, which may hold a link's secret, are not told to others.
 *
 * Styles may stand in the page: the components set some that depend on data, and a style runs nothing.
 */
export function securityHeaders({ url }: HttpSettings): RequestHandler {
  const isEncrypted = url?.startsWith("https:") ?? false;
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        ...(isEncrypted && { "upgrade-insecure-requests": [] }),
      },
    },
    strictTransportSecurity: isEncrypted && { maxAge: 31_536_000, includeSubDomains: false },
    // "no-referrer" would take the origin away from posts of our own, by which they are known
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const permissions = NEVER_ASKED.map((feature) => `${feature}=()`).join(", ");
  return function securityHeaders(request, response, next) {
    response.set("permissions-policy", permissions);
    protect(request, response, next);
  };
}
