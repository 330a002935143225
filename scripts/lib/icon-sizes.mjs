/** Sizes in pixels: 16 to 80 for the ribbon at every scaling, 32/64 for the add-in list, 128 for store pages. */
export const ribbonIconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
export const iconSizes = [...ribbonIconSizes, 128];
