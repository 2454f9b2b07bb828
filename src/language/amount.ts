const AMOUNT = String.raw`\d+(?:\.\d+)?(?:e-?\d+)?`;

/** One amount: `5000`. */
export const SINGLE = new RegExp(`^${AMOUNT}$`);

/** An amount between bounds, each of which may be left out: `5000..7500`, `5000..6000..7500`. */
export const RANGE = new RegExp(`^(${AMOUNT})?\\.\\.(?:(${AMOUNT})?\\.\\.)?(${AMOUNT})?$`);
