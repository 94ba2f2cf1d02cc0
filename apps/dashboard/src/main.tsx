import "@shared-measurement/charts/styles.css";
import "./styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { browserStorage } from "./browser-storage.ts";

const place = document.getElementById("app");
if (!place) throw new Error('index.html has no element with the id "app" to draw into.');

createRoot(place).render(
  <StrictMode>
    <App
      base={import.meta.env.BASE_URL}
      preferred={navigator.language.toLowerCase().startsWith("es") ? "es" : "en"}
      storage={browserStorage}
    />
  </StrictMode>,
);
