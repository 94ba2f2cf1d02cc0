import { type GlanceStatus, lookOf } from "./glance.model.ts";

/** Verdicts as short words, each edged by how sure it is. */
export function Statuses({ statuses }: { readonly statuses: readonly GlanceStatus[] }) {
  if (statuses.length === 0) return null;
  return (
    <ul className="sm-statuses">
      {statuses.map(({ kind, verdict, label }) => (
        <li key={kind} className={`sm-status sm-status-${lookOf(verdict)}`}>
          {label}
        </li>
      ))}
    </ul>
  );
}
