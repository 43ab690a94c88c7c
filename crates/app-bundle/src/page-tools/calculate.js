offer({
  load: async () => {
    const exports = await joined();
    const calculate = (spec, values) => {
      const found = answer(exports, "calculate", [spec, ...values].join("\0"));
      return found.errors ? { error: found.errors[0], ...found } : found;
    };
    return { calculate };
  },
});
