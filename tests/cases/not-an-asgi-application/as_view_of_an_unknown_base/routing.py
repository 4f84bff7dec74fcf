from channels.routing import URLRouter
from django.urls import path
from reports.views import ReportView


class Report(ReportView):
    pass


router = URLRouter([path("report/", Report.as_view())])  # want: CHN111:36-52 high "leave HTTP to get_asgi_application()"
