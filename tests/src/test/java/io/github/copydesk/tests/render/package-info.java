/** Tests of rendering: golden names, what must stay, and properties over any input. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.tests.render;
