import type { FindingWords } from "./finding-words.ts";

export const es: FindingWords = {
  size: {
    change: (difference) => `un cambio de ${difference}`,
    difference: (value, unit, lower, upper) => `${value} ${unit} (intervalo del 95% ${lower} a ${upper})`,
    beforeRounding: (value, unit, lower, upper) =>
      `${value} ${unit} (intervalo del 95% ${lower} a ${upper}; calculado antes de redondear)`,
    ratio: (value, lower, upper) => `${value} veces (intervalo del 95% ${lower} a ${upper})`,
    ratioBeforeRounding: (value, lower, upper) =>
      `${value} veces (intervalo del 95% ${lower} a ${upper}; calculado antes de redondear)`,
    points: "puntos",
  },
  change: {
    better: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Mejor: ${now} ${nowWhen}, desde ${before} ${beforeWhen}: ${size}, más de lo que daría el azar por sí solo.`,
    worse: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Peor: ${now} ${nowWhen}, desde ${before} ${beforeWhen}: ${size}, más de lo que daría el azar por sí solo.`,
    higher: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Más alto: ${now} ${nowWhen}, desde ${before} ${beforeWhen}: ${size}, más de lo que daría el azar por sí solo.`,
    lower: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Más bajo: ${now} ${nowWhen}, desde ${before} ${beforeWhen}: ${size}, más de lo que daría el azar por sí solo.`,
    none: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Sin cambio detectable: ${now} ${nowWhen}, ${before} ${beforeWhen}: ${size}, lo que podría ser azar.`,
    fewEvents: ({ now, nowWhen, before, beforeWhen }) =>
      `No se puede saber: ${now} ${nowWhen}, ${before} ${beforeWhen}. Con menos de 20 eventos, una diferencia no se llama cambio.`,
    onePoint: "No hay suficientes puntos: un cambio requiere dos cifras cuyos períodos no se superpongan.",
    noCounts:
      "No se puede saber: los conteos detrás de estas cifras no están publicados, así que no se puede sopesar el azar.",
    noMethod:
      "No se puede saber: estas cifras no son conteos de eventos, así que no se puede sopesar el azar.",
    boundsMeet: ({ now, nowWhen, before, beforeWhen }) =>
      `No se puede saber: ${now} ${nowWhen}, ${before} ${beforeWhen}. Los límites se superponen, así que pudo ir en cualquier sentido.`,
    boundsApart: ({ now, nowWhen, before, beforeWhen, higher }) =>
      `${higher ? "Más alto" : "Más bajo"}: ${now} ${nowWhen}, ${before} ${beforeWhen}. Los límites no se tocan.`,
  },
  pool: (periods, first, last) => `en ${periods} años juntos, de ${first} a ${last}`,
  poolOfCounts: (first, last) => `en un año promedio de ${first} a ${last}`,
  pooled: {
    unit: "en un año promedio",
    years: "Años juntos",
    yearsDefined: "Cuántos años se contaron juntos.",
  },
  pooledTooFew: (needed) =>
    `No hay suficientes puntos: agrupar requiere ${needed} años seguidos de conteos, para que dos grupos no se superpongan.`,
  chart: {
    notEnough: (points, needed) =>
      `No hay suficientes puntos para distinguir señal de ruido: ${points === 1 ? "1 cifra" : `${points} cifras`}, y una gráfica de control requiere ${needed}.`,
    noMethod: "Aquí no se distingue señal de ruido: estas cifras no son conteos de eventos.",
    noLimits:
      "Aquí no se puede separar la señal del ruido: los conteos detrás de las cifras no están publicados, las cifras no varían o una razón es cero.",
    from: (period, said) => `Desde ${period}: ${said}`,
    quiet: (points, first, last) =>
      `Sin señal: las ${points} cifras de ${first} a ${last} no varían más de lo que lo haría el azar.`,
    above: (when, value, limit) =>
      `Una señal: ${value} ${when} está por encima de ${limit}, más lejos de lo que llevaría el azar por sí solo.`,
    below: (when, value, limit) =>
      `Una señal: ${value} ${when} está por debajo de ${limit}, más lejos de lo que llevaría el azar por sí solo.`,
    runAbove: (length, last) =>
      `Una señal: ${length} cifras seguidas hasta ${last} están por encima de la línea central, más de lo que daría el azar.`,
    runBelow: (length, last) =>
      `Una señal: ${length} cifras seguidas hasta ${last} están por debajo de la línea central, más de lo que daría el azar.`,
    thinned: "Se dejaron fuera los períodos superpuestos, porque comparten niños.",
  },
  target: {
    on: (now, when, path, target, year) =>
      `En camino a ${target} para ${year}: ${now} ${when}, donde el camino está en ${path}.`,
    off: (now, when, path, target, year) =>
      `Fuera del camino a ${target} para ${year}: ${now} ${when}, donde el camino está en ${path}.`,
    cannotTell: (now, when, path, target, year) =>
      `No se puede saber si está en camino a ${target} para ${year}: ${now} ${when}, el camino está en ${path}, y la diferencia podría ser azar.`,
    noFigures: (target, year) =>
      `No se puede saber cuánto falta para ${target} en ${year}: aquí no se publica ninguna cifra de este lugar.`,
    noInterval: (target, year) =>
      `No se puede saber cuánto falta para ${target} en ${year}: los conteos detrás de las cifras no están publicados.`,
  },
  benchmark: {
    notComparable: (name, warning) => `${name} no se compara con estas cifras. ${warning}`,
    above: (now, when, name, value) =>
      `${now} ${when} está por encima de ${name} (${value}), por más de lo que daría el azar por sí solo.`,
    below: (now, when, name, value) =>
      `${now} ${when} está por debajo de ${name} (${value}), por más de lo que daría el azar por sí solo.`,
    none: (now, when, name, value) =>
      `${now} ${when} no se distingue de ${name} (${value}): la diferencia podría ser azar.`,
  },
  disparity: {
    different: ({ group, groupValue, reference, referenceValue, when, ratio, difference }) =>
      `${group}: ${groupValue} ${when}, frente a ${referenceValue} de ${reference}: ${ratio}${difference ? `, una diferencia de ${difference}` : ""}. Es más de lo que daría el azar por sí solo.`,
    none: ({ group, groupValue, reference, referenceValue, when, ratio }) =>
      `${group}: ${groupValue} ${when}, frente a ${referenceValue} de ${reference}: ${ratio}. La diferencia podría ser azar.`,
    fewEvents: (group, reference) =>
      `${group} frente a ${reference}: no se puede saber, con menos de 20 eventos en uno de ellos.`,
    noFigures: (group, reference) =>
      `${group} frente a ${reference}: no hay cifras del mismo período para comparar.`,
  },
  curve: {
    better: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Mejor que el rumbo que llevaba: ${now} ${when}. Si nada hubiera cambiado desde ${baseline} (fijado el ${frozenOn}), estaría entre ${lower} y ${upper}.`,
    worse: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Peor que el rumbo que llevaba: ${now} ${when}. Si nada hubiera cambiado desde ${baseline} (fijado el ${frozenOn}), estaría entre ${lower} y ${upper}.`,
    above: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Más alto que el rumbo que llevaba: ${now} ${when}. Si nada hubiera cambiado desde ${baseline} (fijado el ${frozenOn}), estaría entre ${lower} y ${upper}.`,
    below: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Más bajo que el rumbo que llevaba: ${now} ${when}. Si nada hubiera cambiado desde ${baseline} (fijado el ${frozenOn}), estaría entre ${lower} y ${upper}.`,
    within: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Sin giro detectable: ${now} ${when} está donde se dirigía, entre ${lower} y ${upper}, según el pronóstico desde ${baseline} (fijado el ${frozenOn}).`,
    notEnough: (points, needed) =>
      `No hay suficientes puntos para un pronóstico: ${points === 1 ? "1 cifra" : `${points} cifras`} en la línea de base, y requiere ${needed}.`,
    nothingLater: (last) => `Aún no hay una cifra posterior a la línea de base, que termina con ${last}.`,
  },
};
