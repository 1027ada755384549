/** The foreign-direct-product rules, by paragraph; the fact of each is `item.directProduct.` and this. */
export const DIRECT_PRODUCTS: readonly string[] = "b c d e)(1 e)(2 e)(3 f g h i j k l"
  .split(" ")
  .map((paragraph) => `734.9(${paragraph})`);
