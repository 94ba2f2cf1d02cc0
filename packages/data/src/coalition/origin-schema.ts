import { z } from "../zod.ts";

const filled = z.string().trim().min(1);
const webAddress = z.string().regex(/^https?:\/\/\S+$/);

/**
 * Where a file of figures comes from that is not in the coalition's folder. It is read when the dashboard is built or
 * checked. No key or password can be given: a configuration is published.
 */
export const originSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("address"), address: webAddress }),
  z.strictObject({ kind: z.literal("google-sheet"), link: webAddress }),
  z.strictObject({
    kind: z.literal("socrata"),
    portal: webAddress,
    dataset: z.string().regex(/^[a-z0-9]{4}-[a-z0-9]{4}$/),
    where: filled.exactOptional(),
    order: filled.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("ckan"),
    portal: webAddress,
    resource: filled,
    filters: z.record(filled, z.string()).exactOptional(),
  }),
]);

export type Origin = z.infer<typeof originSchema>;
