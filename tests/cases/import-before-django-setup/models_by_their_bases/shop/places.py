from django.contrib.gis.db import models


class Warehouse(models.Model):
    at = models.PointField()
