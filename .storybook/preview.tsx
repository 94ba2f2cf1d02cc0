import { directionOf, languageOf } from "@shared-measurement/core";
import type { Preview } from "@storybook/react-vite";
import "@shared-measurement/charts/styles.css";
import "./preview.css";
import { auditEveryLook } from "./audit-every-look.ts";

const preview: Preview = {
  globalTypes: {
    language: {
      description: "Language of the words on a chart",
      toolbar: {
        icon: "globe",
        items: [
          { value: "en", title: "English" },
          { value: "es", title: "Español" },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: "Light or dark",
      toolbar: {
        icon: "contrast",
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: "en", theme: "light" },
  parameters: {
    a11y: { test: "error" },
    viewport: {
      options: {
        narrow: { name: "Narrow (320 px)", styles: { width: "320px", height: "640px" } },
        phone: { name: "Phone (360 px)", styles: { width: "360px", height: "740px" } },
        desktop: { name: "Desktop (1280 px)", styles: { width: "1280px", height: "900px" } },
      },
    },
  },
  tags: ["autodocs"],
  // A story's language is the toolbar's, unless the story is about one language.
  decorators: [(Story, { args, globals }) => <Story args={{ ...args, language: globals.language }} />],
  beforeEach: ({ globals }) => {
    document.documentElement.dataset.theme = String(globals.theme);
    const language = languageOf(String(globals.language)) ?? "en";
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  },
  afterEach: ({ canvasElement, globals }) => auditEveryLook(canvasElement, String(globals.theme)),
};

export default preview;
