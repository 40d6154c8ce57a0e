/** The hosts that the tests' own server stands in for. */
export const networkHosts = ['www.linkedin.com', 'x.com'] as const;
