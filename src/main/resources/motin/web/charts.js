// Draws the tables of figures over time; without it they are tables all the same.

for (const place of document.querySelectorAll(".chart")) {
  draw(place);
}

function draw(place) {
  const rows = [...place.closest("figure").querySelectorAll("tr[data-time]")];
  const points = rows
    .map((row) => [Date.parse(row.dataset.time) / 1000, Number(row.dataset.value)])
    .sort((one, other) => one[0] - other[0]);
  const resolved = (name) => {
    place.style.color = `var(${name})`;
    return getComputedStyle(place).color;
  };
  const ink = resolved("--soft");
  const line = resolved("--counts");
  place.style.color = "";
  const locale = document.documentElement.lang === "vi" ? "vi-VN" : "en-GB";
  const number = (value) => (value == null ? "" : value.toLocaleString(locale));
  const day = (seconds) =>
    seconds == null ? "" : new Date(seconds * 1000).toLocaleDateString(locale, { timeZone: "UTC" });
  const grid = "rgb(128 128 128 / 25%)";
  const axis = { stroke: ink, grid: { stroke: grid }, ticks: { show: false } };
  const options = {
    width: place.clientWidth,
    height: 220,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
    scales: { x: { time: true } },
    axes: [
      { ...axis, space: 110, values: (_, splits) => splits.map(day) },
      { ...axis, size: 80, values: (_, splits) => splits.map(number) },
    ],
    series: [
      { label: place.dataset.time, value: (_, seconds) => day(seconds) },
      {
        label: place.dataset.chart,
        stroke: line,
        fill: line,
        paths: () => null,
        points: { show: true, size: 8, stroke: line, fill: line },
        value: (_, value) => number(value),
      },
    ],
  };
  const chart = new uPlot(options, [points.map((p) => p[0]), points.map((p) => p[1])], place);
  addEventListener("resize", () => chart.setSize({ width: place.clientWidth, height: 220 }));
}
