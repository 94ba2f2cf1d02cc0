export { defineWords, type SomeWords, type Words } from "@shared-measurement/core";
