/** Where this stage's own metrics go: `SearchHealthy`, `SearchDiskUsed` (percent) and `Drift` (documents). */
export const metricsNamespace = `Verbatim/${$app.stage}`
