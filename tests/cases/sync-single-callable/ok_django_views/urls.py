from django.urls import path


def report(request, year, month):
    return year, month


def scoped(request, scope, name):
    return scope, name


urlpatterns = [path("report/<int:year>/<int:month>/", report), path("scope/<scope>/<name>/", scoped)]
