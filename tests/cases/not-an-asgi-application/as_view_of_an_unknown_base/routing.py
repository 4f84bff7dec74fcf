from channels.routing import URLRouter
from django.urls import path
from reports.views import ReportView


class Report(ReportView):
    pass


router = URLRouter([path("report/", Report.as_view())])  # want: CHN111
