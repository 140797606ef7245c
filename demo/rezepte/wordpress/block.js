/** The block in the editor: three fields, and the real element as its preview. The loader brings it to life. */
(({blocks, blockEditor, components, element: {createElement, Fragment}}) => {
  const {InspectorControls, useBlockProps} = blockEditor;
  const {Disabled, PanelBody, Placeholder, SelectControl, TextControl} = components;
  const types = Object.entries(window.planweiserTags).map(([value, label]) => ({value, label}));

  function edit({attributes, setAttributes}) {
    const {type, src, label} = attributes;
    const field = (Control, name, words, more) =>
      createElement(Control, {
        label: words,
        value: attributes[name],
        onChange: (value) => setAttributes({[name]: value}),
        __nextHasNoMarginBottom: true,
        ...more,
      });
    const fields = createElement(
      PanelBody,
      {title: 'Planweiser'},
      field(SelectControl, 'type', 'Ansicht', {options: types}),
      field(TextControl, 'src', 'Quelle', {
        help: 'Adresse der CSV-, Excel- oder JSON-Datei, zum Beispiel aus der Mediathek',
      }),
      field(TextControl, 'label', 'Beschriftung', {help: 'Text des Links, der ohne Skripte zu sehen ist'}),
    );
    const empty = createElement(Placeholder, {label: 'Planweiser', instructions: 'Rechts die Quelle eintragen.'});
    const preview = createElement(Disabled, {}, createElement(type, {key: type + src, src}, label || src));
    return createElement(
      Fragment,
      {},
      createElement(InspectorControls, {}, fields),
      createElement('div', useBlockProps(), src ? preview : empty),
    );
  }

  blocks.registerBlockType('planweiser/element', {edit, save: () => null});
})(window.wp);
