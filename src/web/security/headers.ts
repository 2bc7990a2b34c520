import { secureHeaders } from 'hono/secure-headers';

/**
 * What a browser may do with our pages: nothing from elsewhere, no script or style inside the page, no framing, no sniffing.
 * `connect-src` is for progress and uploads, `data:` images for the small arrows in the style sheet.
 */
export function ourHeaders() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    // The server speaks plain http on loopback; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
  });
}

/** For files that somebody handed in: whatever they are, nothing in them may run or load, were a browser to open them all the same. */
export function headersOfFiles() {
  return secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], sandbox: [] },
    strictTransportSecurity: false,
  });
}
