#!/usr/bin/env -S node --conditions=@shared-measurement/source
// In this repository the command runs from source; what is published runs dist (publishConfig in package.json).
import "./src/main.ts";
