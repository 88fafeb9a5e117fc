module.exports = config => {
  config.setQuietMode(true);
  return { dir: { input: "content", includes: "../_includes", output: "public" } };
};
