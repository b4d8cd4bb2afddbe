package dev.atelier.security;

@org.springframework.stereotype.Component
class StubForms implements gg.jte.html.HtmlInterceptor {
    @Override
    public void onHtmlTagOpened(String n, java.util.Map<String, Object> a, gg.jte.TemplateOutput o) {}

    @Override
    public void onHtmlTagClosed(String n, gg.jte.TemplateOutput o) {}
}
