import { directionOf, languageOf } from "@shared-measurement/core";
import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import "@shared-measurement/charts/styles.css";
import "./preview.css";
import { auditStory } from "./audit-story.ts";
import { showLook } from "./coalition-look.ts";
import { describeArgs } from "./describe-args.ts";

// A busy machine is slow, not wrong: what a story waits for may take a while.
configure({ asyncUtilTimeout: 60_000 });

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
    look: {
      description: "The look of a coalition",
      toolbar: {
        icon: "paintbrush",
        items: [
          { value: "own", title: "The charts' own look" },
          { value: "lakeshore", title: "Lakeshore (example)" },
          { value: "canyon", title: "Canyon (example)" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: "en", theme: "light", look: "own" },
  argTypesEnhancers: [describeArgs],
  parameters: {
    options: {
      storySort: {
        order: [
          "Start here",
          ["The workshop", "For the data manager", "For the cabinet member", "For the developer"],
          "Choosing a chart",
          "Is this real?",
          "Charts",
          ["Over time", "Places and groups", "Safety and culture", "What was shared", "At a glance"],
          "Make your own",
          ["Add a chart"],
          "Theming",
          "Parts",
        ],
      },
    },
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
    showLook(String(globals.look));
  },
  afterEach: ({ canvasElement, viewMode }) => {
    // A page of the docs holds several stories: each is looked at by itself.
    if (viewMode !== "docs") auditStory(canvasElement);
  },
};

export default preview;
