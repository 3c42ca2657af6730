/** What every answer of the house tells browsers, whatever it is; names and values by turns. */

/** Nothing of ours asks for these, so nothing that got in may. */
const unused = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];
const aYear = 31_536_000;

export function guardHeaders(publicUrl: URL | null): readonly string[] {
  return [
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ...['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
    ...['Cross-Origin-Opener-Policy', 'same-origin'],
    ...['X-Frame-Options', 'DENY'],
    // Not for the names below ours: they may belong to somebody else.
    ...(publicUrl?.protocol === 'https:' ? ['Strict-Transport-Security', `max-age=${aYear}`] : []),
  ];
}

/** Of what is no page with a policy of its own: it loads nothing and runs nothing. */
export const barePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
