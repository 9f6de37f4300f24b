/** Of the product, as About this report names it; the same as the package's. */
export const VERSION = '0.1.0';
