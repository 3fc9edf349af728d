const SKU_LIST = /^[a-z0-9-]+ *= *\d+( *, *[a-z0-9-]+ *= *\d+)*$/;

/**
 * Reads a list of Discord SKUs such as `spark=1234,pro=5678`.
 * @returns the SKU of each product; null where the list has another form or names a product twice
 */
export function readSkus(text: string): Record<string, string> | null {
  if (!SKU_LIST.test(text.trim())) return null;
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const skus = Object.fromEntries(pairs.map(([product = '', sku = '']) => [product, sku]));
  return Object.keys(skus).length === pairs.length ? skus : null;
}
