/** The hosts that the tests' own server stands in for: the networks, and the site of the company whose feed it is. */
export const networkHosts = ['www.linkedin.com', 'x.com', 'aurore-rail.example'] as const;
