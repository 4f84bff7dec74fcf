from django.views.generic import TemplateView

from chat import urls

urlpatterns = urls.urlpatterns + [path("more/", TemplateView.as_view())]
