/** Whether somebody has begun a form on this page: words or choices in it that are not those it came with. */
export function hasUnsavedWords(): boolean {
  return [...document.querySelectorAll("main form")].some((form) => [...fieldsOf(form)].some(isChanged));
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: Element): NodeListOf<Field> {
  return form.querySelectorAll<Field>("input:not([type=hidden]), textarea, select");
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type))
    return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}
