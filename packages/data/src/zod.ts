import { z } from "zod";

// Before any schema is made: else zod tries out whether it may make code from text, which a page with a strict
// Content-Security-Policy reports.
z.config({ jitless: true });

export { z };
