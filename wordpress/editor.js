/**
 * The blocks, in WordPress’s editor. It is sent as it is written here: no build on the site, only what `wp` offers. The build puts
 * the settings of every widget at the end, out of custom-elements.json and the dataset.
 */
(function ({ blockEditor, blocks, components, element, i18n }, describe) {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;

  /** One setting, as the reader of the panel meets it: a switch, a choice, several choices, or a line of text. */
  function control({ name, kind, label, help, options }, value, set) {
    const common = { key: name, label, help };
    if (kind === 'switch') return el(components.ToggleControl, { ...common, checked: Boolean(value), onChange: set });
    if (kind === 'choice') {
      return el(components.SelectControl, { ...common, options, value: String(value ?? ''), onChange: set });
    }
    if (kind === 'choices') {
      const chosen = (value ?? '').split(' ').filter(Boolean);
      const toggle = (id, on) => set([...chosen.filter((other) => other !== id), ...(on ? [id] : [])].join(' '));
      const boxes = options.map((option) =>
        el(components.CheckboxControl, {
          key: option.value,
          label: option.label,
          checked: chosen.includes(option.value),
          onChange: (on) => toggle(option.value, on),
        }),
      );
      return el('fieldset', { key: name }, el('legend', null, label), el('p', null, help), ...boxes);
    }
    return el(components.TextControl, { ...common, value: value ?? '', onChange: set });
  }

  /** What the element gets: every setting as an attribute. */
  function attributesOf(settings, values) {
    const given = settings.filter(({ name }) => values[name]);
    return Object.fromEntries(given.map(({ name, kind }) => [name, kind === 'switch' ? '' : String(values[name])]));
  }

  const edit = (tag, { title, settings, holdsBlocks }) =>
    function Edit({ attributes, setAttributes }) {
      const place = blockEditor.useBlockProps();
      const set =
        ({ name, number }) =>
        (value) =>
          setAttributes({ [name]: value === '' ? undefined : number ? Number(value) : value });
      const controls = (some) => some.map((setting) => control(setting, attributes[setting.name], set(setting)));
      const panel = el(components.PanelBody, { title: __('Settings', 'tfm-widgets') }, ...controls(settings));
      const missing = settings.filter(({ name, required }) => required && !attributes[name]);
      const values = attributesOf(settings, attributes);

      let shown;
      if (missing.length) {
        shown = el(components.Placeholder, { label: title, icon: 'welcome-learn-more' }, ...controls(missing));
      } else if (holdsBlocks) {
        shown = el(tag, values, el(blockEditor.InnerBlocks));
      } else {
        // a widget takes its settings when it is made, and is looked at here, not used
        const widget = el(tag, { ...values, key: JSON.stringify(values) }, el('p', null, title));
        shown = el(components.Disabled, null, widget);
      }
      return el(Fragment, null, el(blockEditor.InspectorControls, null, panel), el('div', place, shown));
    };

  for (const [tag, widget] of Object.entries(describe(__))) {
    blocks.registerBlockType(`tfm-widgets/${tag}`, {
      edit: edit(tag, widget),
      // PHP prints the block; only what stands inside it is kept
      save: () => (widget.holdsBlocks ? el(blockEditor.InnerBlocks.Content) : null),
    });
  }
})(window.wp, window.tfmWidgetsDescribe);
