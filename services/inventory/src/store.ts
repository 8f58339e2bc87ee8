import type { Sql } from "@concordat/runtime/database";
import type { Product, ProductDraft, Stock } from "@concordat-shop/generated/inventory/types.ts";

interface ProductRow {
  readonly sku: string;
  readonly name: string;
  readonly description: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly on_hand: number;
  readonly held: number;
  readonly version: number;
  readonly updated_at: Date;
}

/** A product, its stock, and the version of this state. */
export interface StoredProduct {
  readonly product: Product;
  readonly stock: Stock;
  readonly version: number;
}

function productOf(row: ProductRow): StoredProduct {
  const { sku, name, description, on_hand: onHand, held } = row;
  const available = onHand - held;
  const updatedAt = row.updated_at.toISOString();
  return {
    product: {
      sku,
      name,
      ...(description === null ? {} : { description }),
      price: { amount: row.amount, currency: row.currency },
      available,
      updatedAt,
    },
    stock: { sku, onHand, held, available, updatedAt },
    version: row.version,
  };
}

const columns = "sku, name, description, amount, currency, on_hand, held, version, updated_at";

/** Adds a product; undefined when there is one of this SKU. */
export async function insertProduct(sql: Sql, draft: ProductDraft): Promise<StoredProduct | undefined> {
  const { sku, name, description, price, onHand } = draft;
  const { rows } = await sql.query<ProductRow>(
    `INSERT INTO products (sku, name, description, amount, currency, on_hand) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (sku) DO NOTHING RETURNING ${columns}`,
    [sku, name, description ?? null, price.amount, price.currency, onHand],
  );
  return rows[0] === undefined ? undefined : productOf(rows[0]);
}

export async function findProduct(sql: Sql, sku: string): Promise<StoredProduct | undefined> {
  const { rows } = await sql.query<ProductRow>(`SELECT ${columns} FROM products WHERE sku = $1`, [sku]);
  return rows[0] === undefined ? undefined : productOf(rows[0]);
}

export interface ProductFilter {
  /** Only these products. */
  readonly skus?: readonly string[] | undefined;
  /** Only products behind this one. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Products in the order of their SKUs. */
export async function listProducts(sql: Sql, { skus, after, limit }: ProductFilter): Promise<StoredProduct[]> {
  const { rows } = await sql.query<ProductRow>(
    `SELECT ${columns} FROM products WHERE ($1::text[] IS NULL OR sku = ANY($1)) AND ($2::text IS NULL OR sku > $2)
     ORDER BY sku LIMIT $3`,
    [skus ?? null, after ?? null, limit],
  );
  return rows.map(productOf);
}

export type StockChange =
  | { readonly state: "changed"; readonly stored: StoredProduct }
  | { readonly state: "unknown" }
  /** The state has moved on since the expected version. */
  | { readonly state: "stale"; readonly version: number }
  /** More is held for orders than would be there. */
  | { readonly state: "held"; readonly held: number };

/** Sets how many are on the shelf, if the state is still the expected version (when there is one). */
export async function setStock(sql: Sql, sku: string, onHand: number, version?: number): Promise<StockChange> {
  const { rows } = await sql.query<ProductRow>(
    `UPDATE products SET on_hand = $2, version = version + 1, updated_at = now()
     WHERE sku = $1 AND held <= $2 AND ($3::bigint IS NULL OR version = $3) RETURNING ${columns}`,
    [sku, onHand, version ?? null],
  );
  if (rows[0] !== undefined) return { state: "changed", stored: productOf(rows[0]) };
  const found = await findProduct(sql, sku);
  if (found === undefined) return { state: "unknown" };
  if (version !== undefined && found.version !== version) return { state: "stale", version: found.version };
  return { state: "held", held: found.stock.held };
}
