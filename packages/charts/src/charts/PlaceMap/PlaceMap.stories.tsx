import type { Meta, StoryObj } from "@storybook/react-vite";
import { longNamed, singleRecurrence, zeroRecurrence } from "../../fixtures/made-up.ts";
import { areaRecurrence, mappedStates, serviceAreaShapes } from "../../fixtures/maps.ts";
import { analyzed } from "../../fixtures/side-by-side.ts";
import { countyFatalities } from "../../fixtures/states.ts";
import { andoverChildren, colchesterChildren, spragueChildren } from "../../fixtures/true-figures.ts";
import { loadCounties, loadStates } from "../../shapes/united-states.ts";
import { PlaceMap } from "./PlaceMap.tsx";

const meta = {
  title: "Charts/Places and groups/PlaceMap",
  component: PlaceMap,
  args: { language: "en", places: mappedStates },
} satisfies Meta<typeof PlaceMap>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Tiles of one size: nothing is loaded, and the smallest state can be read. */
export const Tiles: Story = {};

/** Outlines of the states, loaded when the map is asked for. Puerto Rico has none, and stands below. */
export const States: Story = {
  loaders: [async () => ({ shapes: await loadStates() })],
  render: (args, { loaded: { shapes } }) => <PlaceMap {...args} shapes={shapes} />,
};

/** Classes cut at values that were agreed: they stay when the figures change. */
export const FixedClasses: Story = {
  args: {
    classes: {
      kind: "fixed",
      breaks: [4, 8, 12],
      agreed: { en: "the collaborative's data committee", es: "el comité de datos de la colaborativa" },
    },
  },
};

/** A collaborative's members: the other states are outlines alone. */
export const Members: Story = {
  args: {
    places: mappedStates.filter(({ series }) =>
      ["US-CT", "US-GA", "US-IN", "US-NH", "US-NJ", "US-OR", "US-SC", "US-TN", "US-VT", "US-WI"].includes(
        series.place.id,
      ),
    ),
  },
};

/** A coalition's own outlines: a reliable figure, an unreliable one, one between bounds, a hidden one, one without an outline. */
export const OwnOutlines: Story = {
  args: { places: areaRecurrence, shapes: serviceAreaShapes, tableOpen: true },
};

/** The counties of California: three of them with illustrative figures. */
export const Counties: Story = {
  args: {
    places: [
      ["06067", "Sacramento County"],
      ["06077", "San Joaquin County"],
      ["06113", "Yolo County"],
    ].map(([id = "", name = ""]) => ({
      ...analyzed({ ...zeroRecurrence, place: { id, name, level: "county" } }),
    })),
  },
  loaders: [async () => ({ shapes: await loadCounties("CA") })],
  render: (args, { loaded: { shapes } }) => <PlaceMap {...args} shapes={shapes} />,
};

/** Deaths get no shades, and the map says why. */
export const Fatalities: Story = { args: { places: countyFatalities.map(analyzed) } };

/** Counts get no shades either. Towns as published, small ones hidden. */
export const Counts: Story = {
  args: { places: [andoverChildren, colchesterChildren, spragueChildren].map(analyzed) },
};

export const SinglePlace: Story = { args: { places: [analyzed(singleRecurrence)] } };

export const AllHidden: Story = {
  args: { places: areaRecurrence.slice(2, 3), shapes: serviceAreaShapes },
};

export const Empty: Story = { args: { places: [] } };

export const LongLabels: Story = { args: { places: [analyzed(longNamed)] } };

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
