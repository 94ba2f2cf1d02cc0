import { serveReading, type WorkerSide } from "../reading-worker.ts";

serveReading(self as unknown as WorkerSide);
