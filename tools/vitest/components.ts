import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "./quiet-console.ts";

// A busy machine is slow, not wrong: what never comes is ended by the test's own time.
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);
