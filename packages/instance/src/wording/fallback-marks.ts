/**
 * Signs of the private area of Unicode around what is said in another language than the page's. The page turns
 * them into markup, or takes them out where there can be none: they never reach anybody.
 */
export const openFallback = "\ue000";
export const closeFallback = "\ue001";
