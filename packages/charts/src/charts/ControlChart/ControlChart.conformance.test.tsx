import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach } from "../../conformance/situations.ts";
import { controlSituations } from "../../fixtures/control-situations.ts";
import { controlWithGaps, daysBetweenDeaths, tompkinsControl, twoPhases } from "../../fixtures/controls.ts";
import { controlSpec } from "./ControlChart.model.ts";
import { ControlChart } from "./ControlChart.tsx";

describeChart("ControlChart", {
  Chart: ControlChart,
  spec: controlSpec,
  situations: (language) => ({
    ...inEach(controlSituations, (control) => ({ control, language })),
    "two phases": { control: twoPhases, language },
    "limits and gaps": { control: controlWithGaps, language },
    "days between": { control: daysBetweenDeaths, language },
    "XmR far from zero": { control: tompkinsControl, language },
  }),
});
